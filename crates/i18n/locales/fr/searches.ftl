# Saved searches, their mails and their feeds.
# dynamic: searches-frequency-
# dynamic: searches-about-

searches-title = Recherches enregistrées
searches-about = Soyez au courant des nouveautés des listes qui comptent pour vous, par e-mail ou dans un flux.
searches-see = Voir mes recherches enregistrées
searches-save-this = Enregistrer cette recherche
searches-feed-short = Flux Atom
searches-quoted = « { $text } »
searches-in-words = { $list } : { $question }
searches-everything = toutes les nouveautés
searches-new-title = Enregistrer une recherche
searches-new-lead = Nous vous écrivons quand une nouveauté répond à cette recherche. Chaque résultat vous est envoyé une seule fois, même si plusieurs de vos recherches le trouvent.
searches-back = Retour à la liste
searches-list = Liste
searches-question = Recherche
searches-name = Nom
searches-name-hint = Pour vous, afin de distinguer vos recherches.
searches-frequency = À quelle fréquence
searches-frequency-at-once = Tout de suite
searches-frequency-daily = Une fois par jour
searches-frequency-feed-only = Seulement le flux
searches-about-at-once = Un e-mail dans les minutes qui suivent.
searches-about-daily = À 7 h, avec tout ce qui est arrivé depuis la veille ; aucun e-mail s’il n’y a rien de nouveau.
searches-about-feed-only = Aucun e-mail : vous lisez le flux dans le programme de votre choix.
searches-language = Langue des e-mails et du flux
searches-email-hint = Nous envoyons d’abord à cette adresse un lien pour confirmer qu’elle est à vous. Elle ne sert qu’à ces e-mails.
searches-mail-to = Les e-mails sont envoyés à { $email }.
searches-save = Enregistrer la recherche
searches-none-asked = Il n’y a pas de recherche à enregistrer ici. Partez d’une liste.
searches-error-many = Vous avez { $max } recherches enregistrées, le maximum. Supprimez-en d’abord une.
searches-sent-text =
    { $days ->
        [one] Si tout est correct, un e-mail avec un lien est en route. Rien n’est envoyé avant que vous l’ayez suivi, dans un délai de { $days } jour.
       *[other] Si tout est correct, un e-mail avec un lien est en route. Rien n’est envoyé avant que vous l’ayez suivi, dans un délai de { $days } jours.
    }
searches-sent-none = Pas d’e-mail après quelques minutes ? Regardez aussi parmi les indésirables.
searches-link-title = Un lien vers mes recherches enregistrées
searches-link-lead = Nous l’envoyons à l’adresse qui reçoit vos e-mails.
searches-link-action = Envoyez-moi le lien
searches-link-account = Avec un compte, vous n’avez pas besoin de lien :
searches-expired-title = Ce lien ne fonctionne pas
searches-expired-lead = Il est trop ancien, ou ce à quoi il servait n’existe plus. Nous pouvons vous en envoyer un autre.
searches-confirm-title = Confirmez votre recherche enregistrée
searches-confirm-text = Vous avez demandé à être au courant des nouveautés de cette recherche. Fréquence : { $frequency }.
searches-confirm-action = Confirmer
searches-confirm-not = Si ce n’était pas vous, fermez cette page : sans confirmation rien n’est envoyé et l’adresse est supprimée.
searches-lead = Les e-mails sont envoyés à { $email }. Chaque résultat n’est envoyé qu’une fois, même si plusieurs recherches le trouvent.
searches-lead-none = Soyez au courant des nouveautés, par e-mail ou dans un flux.
searches-empty-title = Rien d’enregistré pour l’instant
searches-empty-text = Cherchez dans une liste, filtrez selon ce qui compte pour vous et choisissez « Enregistrer cette recherche ».
searches-stop-all-link = Arrêter tous ces e-mails
searches-state-running = Active
searches-state-paused = En pause
searches-state-stopped = Désabonnée
searches-paused-text = Aucun e-mail n’est envoyé pendant la pause. Ce qui paraît entre-temps n’est pas envoyé plus tard.
searches-stopped-text = Vous vous êtes désabonné de ces e-mails. La recherche peut être reprise pendant { $days } jours ; ensuite elle est supprimée.
searches-one-title = Recherche enregistrée
searches-found-title = Les résultats les plus récents
searches-found-none = Rien sur la liste ne répond à cette recherche pour le moment.
searches-found-all =
    { $count ->
        [one] Voir { $count } résultat sur la liste
       *[other] Voir les { $count } résultats sur la liste
    }
searches-change-title = La modifier
searches-feed-title = Son flux
searches-feed-text = Donnez cette adresse à votre lecteur de flux. Qui la possède peut lire, et rien d’autre.
searches-end-title = La suspendre ou y mettre fin
searches-pause = Suspendre les e-mails
searches-resume = La reprendre
searches-delete-title = Supprimer cette recherche
searches-delete-text = « { $name } » sera supprimée, avec son flux. C’est irréversible.
searches-stop-title = Arrêter ces e-mails
searches-stop-one = Ne plus recevoir d’e-mails pour « { $name } » ?
searches-stop-all = Ne plus recevoir d’e-mails pour aucune de vos recherches enregistrées ?
searches-stop-action = Se désabonner
searches-stopped-title = Vous ne recevez plus ces e-mails
searches-stopped-one = Vous êtes désabonné de « { $name } ». La recherche est conservée { $days } jours, puis supprimée.
searches-stopped-all = Vous êtes désabonné de toutes vos recherches enregistrées. Elles sont conservées { $days } jours, puis supprimées avec votre adresse.
searches-stop-undo = C’était une erreur : reprendre les e-mails
searches-flash-saved = Votre recherche est enregistrée.
searches-flash-already = Vous aviez déjà enregistré cette recherche.
searches-flash-confirmed = Votre recherche est confirmée : vous serez au courant des nouveautés.
searches-flash-many = Cette adresse a atteint le nombre maximal de recherches enregistrées. Supprimez-en une, puis confirmez à nouveau.
searches-flash-changed = Vos modifications sont enregistrées.
searches-flash-paused = Aucun e-mail ne sera envoyé pour cette recherche tant que vous ne la reprenez pas.
searches-flash-resumed = Les e-mails reprennent, pour ce qui est nouveau à partir de maintenant.
searches-flash-deleted = La recherche est supprimée.
feed-subtitle = Les nouveautés de Kavel, la place de marché des fournisseurs pour acheteurs publics
operator-count-searches = Recherches enregistrées actives
operator-count-addresses = Adresses avec des recherches enregistrées
audit-kind-search-saved = Recherche enregistrée
audit-kind-search-confirmed = Recherche confirmée
audit-kind-search-changed = Recherche modifiée
audit-kind-search-stopped = Recherche désabonnée
audit-kind-search-deleted = Recherche supprimée
# Mails (crates/mail).

mail-confirm-search-subject = Confirmez votre recherche enregistrée
mail-confirm-search-text =
    { $days ->
        [one] Vous avez demandé à Kavel de vous écrire quand il y a du nouveau dans une liste : { $search }. Confirmez dans un délai de { $days } jour que cette adresse est à vous.
       *[other] Vous avez demandé à Kavel de vous écrire quand il y a du nouveau dans une liste : { $search }. Confirmez dans un délai de { $days } jours que cette adresse est à vous.
    }
mail-confirm-search-action = Confirmer la recherche
mail-confirm-search-after = Si vous n’avez rien demandé, ignorez ce message : sans confirmation rien n’est envoyé et l’adresse est supprimée.
mail-searches-link-subject = Le lien vers vos recherches enregistrées
mail-searches-link-text =
    { $days ->
        [one] Ce lien vous montre vos recherches enregistrées et vous permet de les modifier ou d’y mettre fin. Il fonctionne { $days } jour ; qui le possède peut en faire autant, ne le transmettez donc pas.
       *[other] Ce lien vous montre vos recherches enregistrées et vous permet de les modifier ou d’y mettre fin. Il fonctionne { $days } jours ; qui le possède peut en faire autant, ne le transmettez donc pas.
    }
mail-searches-link-action = Voir mes recherches enregistrées
mail-searches-link-after = Si vous n’avez pas demandé ce lien, ignorez ce message : rien n’a changé.
mail-search-hits-subject =
    { $count ->
        [one] { $count } nouveau résultat pour vos recherches enregistrées
       *[other] { $count } nouveaux résultats pour vos recherches enregistrées
    }
mail-search-hits-text =
    { $count ->
        [one] Voici une nouveauté sur Kavel qui répond à ce que vous cherchez :
       *[other] Voici les nouveautés sur Kavel qui répondent à ce que vous cherchez :
    }
mail-search-hits-action = Voir et modifier mes recherches enregistrées
searches-mail-until = jusqu’au { $date }
searches-mail-found-by = Trouvé par : { $searches }
searches-mail-rest =
    { $count ->
        [one] Et { $count } de plus
       *[other] Et { $count } de plus
    }
searches-mail-stop = Ne plus recevoir d’e-mails pour : { $name }
searches-mail-stop-all = Ne plus recevoir d’e-mails pour aucune recherche enregistrée
