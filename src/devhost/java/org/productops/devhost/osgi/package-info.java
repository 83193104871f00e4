/** The OSGi framework of each product, which shows plugins what the product exports and nothing more. */
package org.productops.devhost.osgi;
