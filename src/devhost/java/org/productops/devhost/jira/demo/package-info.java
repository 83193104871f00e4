/** What a new Jira starts with, and the demo story's projects and issues. */
package org.productops.devhost.jira.demo;
