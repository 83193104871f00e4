/** One product: what is put together to play it, from its start to its end. */
package org.productops.devhost.product;
