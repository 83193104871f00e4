/** The plugin's beans, made from its Spring files and the scanner's index. */
package org.productops.devhost.spring;
