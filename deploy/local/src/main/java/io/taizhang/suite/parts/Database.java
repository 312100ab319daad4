package io.taizhang.suite.parts;

/** What a service needs to reach its own database. */
public record Database(String jdbcUrl, String username, String password) {}
