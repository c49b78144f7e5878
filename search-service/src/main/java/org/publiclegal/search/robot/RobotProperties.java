package org.publiclegal.search.robot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the robot keeps what is said.
 *
 * @param retention how long a conversation is kept after its last word
 */
@Validated
@ConfigurationProperties("robot")
record RobotProperties(@DefaultValue("30d") Duration retention) {}
