import type {
  CatalogBonus,
  CatalogPenalty,
  Client,
  CompanyExpense,
  CompanyManager,
  CompanyNetwork,
  CompanyTag,
  CustomFieldDefinition,
  IncompleteReason,
  MessageThread,
  PendingRequest,
  PreferredProvider,
  PreferredProviderGroup,
  Project,
  ProjectDispatchSettings,
  ProjectProvider,
  ProviderAttribute,
  RevisitReasonGroup,
  SavedLocation,
  ServiceTerritory,
  ServiceType,
  SiteRevisits,
  TalentPoolGroup,
  Template,
  TypeOfWork,
  User,
  WorkOrder,
} from "../../../generated/fieldnation/types.ts";

/** A record whose key names the two that it stands between: `320/9012`. */
interface Keyed {
  readonly key: string;
}

/** Records of Field Nation by address of their resource. Parts of a work order are inside it. */
export interface FieldnationRecords {
  readonly users: User;
  readonly clients: Client;
  readonly projects: Project;
  readonly "projects.providers": ProjectProvider & Keyed;
  readonly locations: SavedLocation;
  readonly templates: Template;
  readonly typesOfWork: TypeOfWork;
  readonly "typesOfWork.serviceTypes": ServiceType;
  readonly dispatchSettings: ProjectDispatchSettings;
  readonly "company.tags": CompanyTag;
  readonly "company.expenses": CompanyExpense;
  readonly "company.managers": CompanyManager;
  readonly "company.networks": CompanyNetwork;
  readonly "company.siteRevisitReasons": RevisitReasonGroup;
  readonly "company.incompleteReasons": IncompleteReason;
  readonly customFields: CustomFieldDefinition;
  readonly bonuses: CatalogBonus;
  readonly penalties: CatalogPenalty;
  readonly preferredProviderGroups: PreferredProviderGroup;
  readonly "preferredProviderGroups.users": PreferredProvider & Keyed;
  readonly talentPoolGroups: TalentPoolGroup;
  readonly serviceTerritories: ServiceTerritory;
  readonly "talentPools.providers.attributes": ProviderAttribute;
  readonly workOrders: WorkOrder;
  readonly "workOrders.messages": MessageThread;
  readonly "workOrders.siteRevisits": SiteRevisits & { readonly work_order_id: number };
  readonly "workOrders.requests": PendingRequest;
}
