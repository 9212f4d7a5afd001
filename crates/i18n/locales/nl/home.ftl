# The first page.

home-title = Overheidswerk in stukken die een klein team kan winnen
home-lead = Overheden splitsen grote raamovereenkomsten in kleine percelen en vragen om resultaten. Bedrijven worden gevonden om wat ze kunnen.
home-search = Zoek in opdrachten, percelen, raamovereenkomsten en bedrijven
home-also = Of bekijk
home-steps = Hoe het werkt
home-step-1 = Kleine percelen
home-step-1-text = Een behoefte van miljoenen wordt verdeeld in delen die veel kleine bedrijven aankunnen, elk met eigen bekwaamheden, regio en plafond.
home-step-2 = Resultaten, geen uren
home-step-2-text = Een opdracht zegt wat het probleem is, wat er anders zal zijn en hoe dat gemeten wordt. Hoe men er komt, is aan het team.
home-step-3 = Verzegeld en eerlijk beoordeeld
home-step-3-text = Offertes blijven versleuteld tot de uiterste datum. Meerdere mensen beoordelen eerst de kwaliteit, zonder te weten wie biedt.
home-numbers = Nu in Kavel
home-open = Open opdrachten
home-closing = Sluiten het eerst
home-closing-all = Alle open opdrachten
home-closing-none = Er staat op dit moment geen opdracht open.
home-cut = Eén raamovereenkomst, veel kavels
home-cut-text = { $agency } verdeelde { $value } in { $lots } percelen, elk haalbaar voor een klein bedrijf.
