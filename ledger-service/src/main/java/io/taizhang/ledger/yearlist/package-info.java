/** The yearly list of key projects (年度重点项目清单): in and out with a document. */
@NullMarked
package io.taizhang.ledger.yearlist;

import org.jspecify.annotations.NullMarked;
