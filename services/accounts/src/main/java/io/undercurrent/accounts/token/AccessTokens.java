package io.undercurrent.accounts.token;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All tokens: a handful for each account. */
@ApplicationScoped
class AccessTokens implements PanacheRepositoryBase<AccessToken, UUID> {

    Optional<AccessToken> byHash(byte[] hash) {
        return find("hash", hash).firstResultOptional();
    }

    Optional<AccessToken> named(String owner, String name) {
        return find("owner = ?1 and name = ?2", owner, name).firstResultOptional();
    }

    List<AccessToken> of(String owner) {
        return list("owner", Sort.by("name"), owner);
    }

    List<AccessToken> all() {
        return listAll(Sort.by("owner").and("name"));
    }
}
