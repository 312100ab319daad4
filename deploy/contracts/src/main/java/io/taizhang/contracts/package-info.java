/** What is made of the files under {@code docs/contracts}: pages, AsyncAPI, OpenAPI 3.0. */
@NullMarked
package io.taizhang.contracts;

import org.jspecify.annotations.NullMarked;
