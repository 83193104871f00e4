/** Screens, and the schemes that say which project and issue type uses which. */
package org.productops.devhost.jira.screen;
