//! Names of products and brands, as their makers write them, separated by bars.
//!
//! Open standards, protocols, formats, languages and laws are no products: HTML, SQL, PDF/A, WCAG, OpenAPI, Python are not here.

/// Found in any case.
pub(super) const NAMES: &str = "\
Microsoft|MS Office|Microsoft Office|Office 365|Microsoft 365|M365|O365|MS Teams|Microsoft Teams|MS Word|Microsoft Word|MS Excel|Microsoft Excel|Microsoft Access|MS Access|\
Microsoft Azure|Microsoft Project|MS Project|Microsoft Edge|Microsoft Outlook|Microsoft Forms|Microsoft Dynamics|Dynamics 365|SharePoint|SharePoint Online|OneDrive|PowerPoint|Power BI|PowerBI|Power Apps|PowerApps|\
Power Automate|Power Platform|Power Query|Visual Studio|Visual Studio Code|VS Code|Azure DevOps|Azure|SQL Server|Windows Server|Windows 10|Windows 11|Active Directory|Entra ID|Exchange Online|Exchange Server|MSSQL|\
Internet Explorer|.NET|.NET Core|.NET Framework|ASP.NET|Blazor|Xamarin|BizTalk|Hyper-V|Hololens|Visio|OneNote|Excelbestand|Excelbestanden|Excelsheet|Excelsheets|Exceltabel|Exceltabellen|Excelfile|Exceltabelle|Exceltabellen|Exceldatei|Exceldateien|\
Worddocument|Worddocumenten|Wordbestand|Worddokument|Worddokumente|Worddatei|Powerpointpresentatie|Powerpointpresentaties|Powerpointprasentation|\
AWS|Amazon Web Services|Amazon|Amazon S3|EC2|CloudFront|Google|Google Cloud|Google Cloud Platform|GCP|Google Workspace|Google Analytics|Google Maps|Google Drive|Google Docs|Google Sheets|Google Forms|Google Meet|\
Google Chrome|BigQuery|Gmail|Firebase|Looker Studio|Cloudflare|Akamai|Fastly|OVHcloud|Hetzner|Scaleway|DigitalOcean|Heroku|Netlify|Vercel|IBM|IBM Cloud|WebSphere|Cognos|Lotus Notes|AS/400|\
S/4HANA|SAP HANA|SAP S/4HANA|SAP Fiori|SAP SuccessFactors|SuccessFactors|SAP Ariba|BusinessObjects|Salesforce|ServiceNow|PeopleSoft|NetSuite|Odoo|Unit4|Exact Online|AFAS|Navision|Siebel|SugarCRM|Zoho|HubSpot|Pipedrive|\
Marketo|Mailchimp|MailChimp|Sendinblue|Brevo|Campaign Monitor|Eloqua|Pardot|Flexmail|\
MySQL|PostgreSQL|Postgres|MariaDB|MongoDB|SQLite|DB2|Informix|Sybase|Teradata|Redis|Neo4j|CouchDB|DynamoDB|CosmosDB|Cosmos DB|Elasticsearch|ElasticSearch|OpenSearch|Apache Solr|Solr|Kibana|Logstash|Hadoop|Apache Spark|Apache Kafka|\
RabbitMQ|ActiveMQ|Apache Tomcat|Apache HTTP Server|nginx|WildFly|JBoss|WebLogic|Glassfish|Databricks|Splunk|Datadog|Dynatrace|New Relic|Grafana|Nagios|Zabbix|PRTG|AppDynamics|\
VMware|vSphere|ESXi|Nutanix|Proxmox|Citrix|XenApp|NetApp|Veeam|Commvault|Kubernetes|OpenShift|OpenStack|Terraform|Ansible|Puppet Enterprise|GitLab|GitHub|GitHub Actions|GitHub Copilot|Bitbucket|SonarQube|Artifactory|HashiCorp|HashiCorp Vault|CircleCI|Travis CI|TeamCity|Argo CD|\
Red Hat|RHEL|Red Hat Enterprise Linux|Ubuntu|Debian|CentOS|SUSE|Linux|macOS|Mac OS|MacBook|MacBooks|MacBook Pro|iMac|iPad|iPads|iPhone|iPhones|Chromebook|Chromebooks|ThinkPad|ThinkPads|Galaxy Tab|\
Cisco|Cisco Webex|Webex|Fortinet|FortiGate|Palo Alto Networks|Check Point|CheckPoint|Sophos|Kaspersky|McAfee|Symantec|CrowdStrike|Bitdefender|Trend Micro|SentinelOne|Zscaler|F5 BIG-IP|BIG-IP|Ubiquiti|\
Nessus|Tenable|Qualys|Burp Suite|Metasploit|Wireshark|Acunetix|Checkmarx|Veracode|Snyk|OWASP ZAP|\
Dell|Lenovo|Hewlett-Packard|Hewlett Packard|HPE|Acer|Asus|Toshiba|Fujitsu|Samsung|Huawei|Xiaomi|Sony|Siemens|Philips|Logitech|Jabra|Plantronics|Epson|Xerox|Ricoh|Konica Minolta|Kyocera|Lexmark|Zebra Technologies|Nvidia|NVIDIA|Panasonic|Nikon|Sennheiser|Crestron|Barco|Wacom|\
Volkswagen|Toyota|Renault|Peugeot|Citroen|Mercedes-Benz|Mercedes|Volvo|Caterpillar|Ikea|Nespresso|Velux|Rockwool|Hilti|Makita|Karcher|Miele|Liebherr|\
Adobe|Adobe Photoshop|Adobe InDesign|Adobe Illustrator|Adobe Acrobat|Adobe XD|Adobe Creative Cloud|Adobe Creative Suite|Adobe Premiere|Adobe Premiere Pro|Adobe After Effects|Adobe Experience Manager|Adobe Analytics|Adobe Campaign|Adobe Captivate|\
Photoshop|InDesign|Premiere Pro|After Effects|Final Cut Pro|DaVinci Resolve|CorelDRAW|QuarkXPress|Affinity Designer|Affinity Publisher|Figma|Axure|InVision|Balsamiq|Marvel App|Zeplin|Canva|Blender 3D|Cinema 4D|\
Autodesk|AutoCAD|Revit|Navisworks|MicroStation|SketchUp|ArchiCAD|SolidWorks|Bentley Systems|Primavera P6|Esri|ArcGIS|ArcGIS Online|QGIS|MapInfo|GeoServer|Mapbox|Trimble|Leica|\
Drupal|WordPress|Joomla|TYPO3|Sitecore|Umbraco|Liferay|Contentful|Strapi|Kentico|Optimizely|Episerver|Plone|Wagtail|Squarespace|Webflow|Wix|Magento|Shopify|PrestaShop|WooCommerce|Ibexa|eZ Platform|Craft CMS|October CMS|Concrete5|SilverStripe|\
Storyblok|Sanity.io|Prismic|DotNetNuke|Hippo CMS|Bloomreach|CKEditor|TinyMCE|Elementor|\
Jira|Jira Service Management|Confluence Cloud|Atlassian|Bitrix24|Wrike|Smartsheet|monday.com|ClickUp|Airtable|Redmine|Zendesk|Freshdesk|TOPdesk|BMC Remedy|Ivanti|Cherwell|OTRS|Zammad|ManageEngine|Freshservice|Intercom.io|\
Alfresco|Documentum|OpenText|M-Files|Nextcloud|ownCloud|Dropbox|WeTransfer|DocuSign|Docuware|Laserfiche|Hyland OnBase|OnBase|Kofax|ABBYY|Nuxeo|Connective eSignatures|\
Mendix|OutSystems|Appian|Pegasystems|Camunda|Bizagi|Nintex|UiPath|Blue Prism|Automation Anywhere|K2 Blackpearl|Zapier|MuleSoft|TIBCO|Boomi|Talend|Informatica PowerCenter|WSO2|Axway|Apigee|\
QlikView|Qlik Sense|Qlik|MicroStrategy|Alteryx|KNIME|SPSS|Stata|MATLAB|Minitab|NVivo|Atlas.ti|RStudio|Apache Superset|Metabase|Domo BI|SSRS|SSIS|\
Angular|AngularJS|ReactJS|React.js|React Native|Vue.js|VueJS|Next.js|Nuxt.js|Nuxt|Node.js|NodeJS|jQuery|Ember.js|Laravel|Symfony|Ruby on Rails|Spring Boot|Spring Framework|Java EE|Jakarta EE|J2EE|Ionic Framework|Tailwind CSS|\
Selenium|JMeter|LoadRunner|Tricentis|SoapUI|Katalon|BrowserStack|Ranorex|Testrail|TestRail|qTest|axe DevTools|Siteimprove|SiteImprove|Monsido|ZoomText|VoiceOver|NVDA|Dragon NaturallySpeaking|\
Matomo|Piwik|Piwik Pro|Hotjar|Mouseflow|Crazy Egg|AT Internet|Webtrends|Optimal Workshop|Qualtrics|SurveyMonkey|LimeSurvey|Typeform|CheckMarket|Mentimeter|Slido|Kahoot|UserZoom|Lookback.io|Maze.co|Dovetail App|\
Moodle|Articulate 360|Articulate Storyline|Storyline 360|Articulate Rise|Canvas LMS|Blackboard Learn|TalentLMS|Docebo|LinkedIn Learning|Cornerstone OnDemand|\
Skype|GoToMeeting|Jitsi|BigBlueButton|Mattermost|Rocket.Chat|WhatsApp|Telegram Messenger|Kaltura|Vimeo|Brightcove|YouTube|\
ChatGPT|OpenAI|GPT-4|GPT-4o|GPT-5|GPT4|Azure OpenAI|Mistral AI|Anthropic|Hugging Face|TensorFlow|PyTorch|IBM Watson|DeepL|Trados|SDL Trados|Trados Studio|memoQ|Wordfast|Phrase TMS|Memsource|Smartling|XTM Cloud|\
Keycloak|Okta|Auth0|ForgeRock|OneLogin|Ping Identity|CyberArk|SailPoint|LastPass|1Password|Duo Security|\
IntelliJ|IntelliJ IDEA|Eclipse IDE|Xcode|Android Studio|Enterprise Architect van Sparx|Sparx Enterprise Architect|Sparx EA|BiZZdesign|ARIS Toolset|LeanIX|Archi Tool|MEGA HOPEX|\
Oracle Database|Oracle DB|Oracle Cloud|Oracle Fusion|Oracle Forms|Oracle APEX|MS SQL|MS SQL Server|Microsoft SQL Server|LibreOffice|OpenOffice|OnlyOffice|Collabora Online|\
Open Telekom Cloud|StackIT|IONOS|Contao|Neos CMS|Shopware|OpenProject|SuperOffice|Planon|iBabs|Berger-Levrault|Yousign|Jalios|Zimbra|Talentsoft|GLPI|Chamilo|Fabasoft|d.velop|Formcycle|Intrexx|disy Cadenza|OpenText|Decos JOIN|Gartner|Forrester|Magic Quadrant|Accenture|Capgemini|Deloitte|KPMG|PwC|Cegeka|Cronos|Sopra Steria|Atos|Cipal Schaubroeck|Civadis|Cevi|Remmicom|\
SAS Viya|SAS Enterprise Guide|Chrome OS|ChromeOS|Firefox|Mozilla Firefox|Safari Browser|HP Laserjet|LaserJet|Post-it|Typeform|Genesys|Avaya|Mitel|3CX|Twilio|Ogone|Worldline|Ingenico|PayPal|Juniper Networks|Aruba Networks|Robert Bosch|Bosch Rexroth";

/// Found where they begin with a capital letter (all capitals where the name is): in lower case they are words.
pub(super) const CAPITALISED: &str = "\
Oracle|SAP|Excel|Windows|HP|JAWS|Snowflake|Confluence|Copilot|Tableau|Firefox|Visio|Prometheus|Rancher|Puppet|Kafka|Pega|Infor|Sage X3|Sage 100|Miro|Notion|Figma|Cypress|Postman|Playwright|Android Auto|\
Apple|Alteryx|Qlik|SAS|Stata|Webex|Teamviewer|TeamViewer|AnyDesk|Dynamics CRM|Illustrator|Acrobat|Lightroom|Dreamweaver|Outlook|Workday|Fortify|Flutter|Svelte|Selenium|Storybook|Hibernate|Stripe|Slack|Barracuda|Tosca|Alfresco|Doodle|Cassandra|Jenkins|Django|Basecamp|Tomcat|Docker|Angular|Mollie|Trello|Asana|Bose";

/// Found with a capital letter where the words around say that a product is meant: they are words of everyday use.
pub(super) const IN_CONTEXT: &str = "\
Word|Access|Teams|Office|Edge|Chrome|Safari|Opera|Sketch|Zoom|Spring|React|Vue|Bootstrap|Express|Elastic|Looker|Box|Canvas|Blackboard|Eclipse|Apache|Magnolia|Linear|Planner|Forms|Project|Exchange|Publisher|Flow|Salt|Chef|Vault|Bamboo|Android|iOS|Mural|Monday|Articulate|Sage|Exact|Unity|Signal|Fabric|Ionic|Gemini|Claude|Meta|Swift|Doodle|Alma|Remedy|Surface|Brother|Ember|Poly";
