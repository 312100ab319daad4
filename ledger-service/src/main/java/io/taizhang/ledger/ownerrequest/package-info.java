/** What owners order of the officials (业主点餐、干部跑项目). */
@NullMarked
package io.taizhang.ledger.ownerrequest;

import org.jspecify.annotations.NullMarked;
