/** The law of an issue's five stages. Pure: no I/O, no framework, time and caller are arguments. */
@NullMarked
package io.taizhang.issue.domain;

import org.jspecify.annotations.NullMarked;
