/**
 * The demo: a county's week on published facts, played through the gateway with real tokens. What
 * is made up is marked as made up.
 */
@NullMarked
package io.taizhang.suite.demo;

import org.jspecify.annotations.NullMarked;
