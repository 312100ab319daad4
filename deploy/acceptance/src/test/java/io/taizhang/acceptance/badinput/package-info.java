/**
 * Bad input at the door: every operation of the document against every {@link
 * io.taizhang.acceptance.badinput.Fault} that applies to it. The requests are made from the
 * document; what a good one looks like stands in {@link io.taizhang.acceptance.badinput.GoodCalls},
 * what a bad one is answered with in {@link io.taizhang.acceptance.badinput.Fault}, and where that
 * is otherwise, with the reason, in {@link io.taizhang.acceptance.badinput.Exceptions}.
 */
@NullMarked
package io.taizhang.acceptance.badinput;

import org.jspecify.annotations.NullMarked;
