/** The API page and the one contract merged from those of the services. */
@NullMarked
package io.taizhang.gateway.page;

import org.jspecify.annotations.NullMarked;
