package io.taizhang.crash;

import java.util.Random;

/** Something that goes wrong, at an exact moment, brought about from outside. */
interface Fault {

  /** What and to whom, in words. */
  String name();

  /** Strikes, and leaves every part running again; what follows may still be under way. */
  void strike(World world, Random random);
}
