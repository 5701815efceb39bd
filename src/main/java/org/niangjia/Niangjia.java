package org.niangjia;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** 娘家, "the family you can turn to": what workers call their union. */
@Modulithic(systemName = "Niangjia")
@SpringBootApplication
public class Niangjia {

    public static void main(String[] args) {
        SpringApplication.run(Niangjia.class, args);
    }
}
