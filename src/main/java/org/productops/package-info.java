/** Product Ops for Jira and Confluence: each sub-package is one feature, with the rooms that CONTRIBUTING.md names. */
package org.productops;
