/** What files of glossaries need of Confluence, and pages as concepts. */
package org.productops.glossary.format.confluence;
