/** The life of a grievance through the gateway, among a million others. */
@NullMarked
package io.taizhang.bench.issue;

import org.jspecify.annotations.NullMarked;
