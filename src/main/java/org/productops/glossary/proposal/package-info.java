/** What a glossary may lack: found in texts, and proposed to its editors. */
package org.productops.glossary.proposal;
