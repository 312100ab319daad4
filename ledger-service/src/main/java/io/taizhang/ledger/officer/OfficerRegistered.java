package io.taizhang.ledger.officer;

import java.util.UUID;

/** The data of {@code officer.registered}: official name and post may travel. */
record OfficerRegistered(
    UUID id, String subject, String name, String post, String departmentCode, String regionCode) {}
