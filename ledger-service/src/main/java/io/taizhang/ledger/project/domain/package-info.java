/** What a project's codes may look like, and which phase may follow which. */
@NullMarked
package io.taizhang.ledger.project.domain;

import org.jspecify.annotations.NullMarked;
