/** The deadline engine beside db-scheduler, JobRunr and Quartz. */
@NullMarked
package io.taizhang.bench.deadlines;

import org.jspecify.annotations.NullMarked;
