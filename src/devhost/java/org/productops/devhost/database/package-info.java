/** The products' databases, the count of what they are asked, and the host's own records. */
package org.productops.devhost.database;
