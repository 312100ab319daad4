/**
 * What this service needs to know of the ledger: regions, departments, projects and items, by
 * events.
 */
@NullMarked
package io.taizhang.issue.replica;

import org.jspecify.annotations.NullMarked;
