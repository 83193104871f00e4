/** The files that hang on issues. */
package org.productops.devhost.jira.attachment;
