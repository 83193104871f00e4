/** The pages on which glossaries are imported and exported. */
package org.productops.glossary.format.web;
