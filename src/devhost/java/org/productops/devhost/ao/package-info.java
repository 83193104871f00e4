/** Active Objects as the products open it: their table names, limits and transactions over the real library. */
package org.productops.devhost.ao;
