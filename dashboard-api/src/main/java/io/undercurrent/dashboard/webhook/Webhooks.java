package io.undercurrent.dashboard.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.undercurrent.secrets.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All webhooks: a handful. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    private final MasterKey masterKey;

    Webhooks(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    boolean isTaken(String name) {
        return count("name", name) > 0;
    }

    List<Webhook> byName() {
        return listAll(Sort.by("name"));
    }

    Webhook add(NewWebhook wanted, Signature signature) {
        var id = UUID.randomUUID();
        byte[] secret = masterKey.encrypt(signature.secret(), place(id));
        var webhook = new Webhook(id, wanted, secret, LocalDate.now(Clock.systemUTC()));
        persist(webhook);
        return webhook;
    }

    Signature signatureOf(Webhook webhook) {
        return Signature.of(masterKey.decrypt(webhook.secret(), place(webhook.id())));
    }

    private static byte[] place(UUID id) {
        return ("webhook/" + id).getBytes(StandardCharsets.US_ASCII);
    }
}
