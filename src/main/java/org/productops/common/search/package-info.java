/** Lets the product's searches find what features know of issues, and keeps what they know right. */
package org.productops.common.search;
