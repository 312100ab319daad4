/**
 * What every resource shares: cursor paging, versions with their preconditions, and the wire format
 * of JSON.
 */
@NullMarked
package io.taizhang.chassis.web;

import org.jspecify.annotations.NullMarked;
