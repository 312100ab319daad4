package io.taizhang.ledger.imports;

import java.util.UUID;

/** An import has been given to the worker; told once the transaction stands. */
record ImportWaiting(UUID id) {}
