/** Words that pages use and glossaries lack: how they are found, and what editors do with them. */
package org.productops.glossary.proposal;
