/** What a cell means, and how far an import has come. */
@NullMarked
package io.taizhang.ledger.imports.domain;

import org.jspecify.annotations.NullMarked;
