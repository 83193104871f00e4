/** From storage format to HTML, with the macros of plugins. */
package org.productops.devhost.confluence.render;
