/** What a project's codes may look like. */
@NullMarked
package io.taizhang.ledger.project.domain;

import org.jspecify.annotations.NullMarked;
