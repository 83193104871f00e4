/** Spaces and pages: what is kept of them, who may do what, and the rules for changing them. */
package org.productops.devhost.confluence.content;
