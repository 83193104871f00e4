/** The plugin's descriptor, and what a product allows in it. */
package org.productops.devhost.descriptor;
