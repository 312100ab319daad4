/** The only door of the suite: hygiene, identity, routing, one API page. */
@NullMarked
package io.taizhang.gateway;

import org.jspecify.annotations.NullMarked;
