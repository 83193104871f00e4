/** Finding the terms of glossaries in texts: plain Java, the same for highlighting, checks and proposals. */
package org.productops.glossary.match;
