/**
 * Plays Confluence as far as the plugin needs it: spaces, pages in storage format, macros, permissions, and the REST
 * resources that public clients use for them.
 */
package org.productops.devhost.confluence;
