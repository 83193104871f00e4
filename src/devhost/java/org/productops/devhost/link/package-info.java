/** The application link between the two products of the host, and what may go wrong with one. */
package org.productops.devhost.link;
