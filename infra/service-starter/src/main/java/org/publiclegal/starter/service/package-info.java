/** The settings and beans that make a program a service of the platform. */
@NullMarked
package org.publiclegal.starter.service;

import org.jspecify.annotations.NullMarked;
