/** What glossaries are as files: tables, JSON, TBX and SKOS, and how a file becomes concepts. */
package org.productops.glossary.format;
