/** Product Ops for Jira and Confluence: each sub-package is one feature, with the rooms that design section 3 names. */
package org.productops;
