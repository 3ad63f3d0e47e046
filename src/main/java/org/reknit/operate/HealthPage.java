package org.reknit.operate;

import org.reknit.database.Database;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a supervisor whether this node can do its work. */
@RestController
class HealthPage {
    private final Database database;

    HealthPage(Database database) {
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        return database.answers()
                ? ResponseEntity.ok("ok")
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
}
