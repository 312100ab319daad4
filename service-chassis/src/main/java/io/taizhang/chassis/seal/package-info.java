/** Text that is kept and sent only in sealed form: persons, contact points, secrets. */
@NullMarked
package io.taizhang.chassis.seal;

import org.jspecify.annotations.NullMarked;
