/** The pages on which people read and write. */
package org.productops.devhost.confluence.web;
