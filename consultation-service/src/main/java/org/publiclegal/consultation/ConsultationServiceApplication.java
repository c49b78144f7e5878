package org.publiclegal.consultation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ConsultationServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ConsultationServiceApplication.class, arguments);
    }
}
