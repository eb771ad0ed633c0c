/**
 * The words of the wire: every shape that crosses between the window and the library, and nothing else. They are
 * declared once, in the shell (src-tauri/src/wire); here they get the names that the page uses.
 */
import type * as wire from "./tauri/bindings";

export type Companion = wire.CompanionView;
export type SourceState = wire.SourceStateView;
export type SourceView = wire.SourceView;
export type PartKind = wire.PartKindView;
export type Part = wire.PartView;
export type Intent = wire.IntentView;
export type Understood = wire.UnderstoodView;
export type Hit = wire.HitView;
export type Place = wire.PlaceView;
export type Citation = wire.CitationView;
export type FailureCode = wire.FailureCodeView;
export type Found = wire.FoundView;
export type Shortcut = wire.ShortcutView;
export type ShortcutState = wire.ShortcutState;
export type Drag = wire.DragView;
export type ExportFormat = wire.ExportFormatView;
export type ExportRequest = wire.ExportRequestView;
export type Exported = wire.ExportedView;
export type TurnFailure = wire.TurnFailureView;
export type AskEvent = wire.AskEventView;
export type AskRequest = wire.AskRequestView;
export type TurnView = wire.TurnView;
export type Sent = wire.SentView;
export type ConversationSummary = wire.ConversationSummaryView;
export type ChangeKind = wire.ChangeKindView;
export type Change = wire.ChangeView;
export type ChangesView = wire.ChangesView;
export type Activity = wire.Activity;
export type StatusView = wire.StatusView;
export type RuleKind = wire.RuleKindView;
export type Rule = wire.RuleView;
export type CheckedRule = wire.CheckedRuleView;
export type ProviderKind = wire.ProviderKind;
export type Answerer = wire.AnswererView;
export type LocalModels = wire.LocalModelsView;
export type Reading = wire.ReadingView;
export type SettingsView = wire.SettingsView;
export type Habit = wire.HabitView;
export type Feature = wire.FeatureView;
export type SettingsChange = wire.SettingsChange;
export type ProviderTest = wire.ProviderTestView;
export type Model = wire.ModelView;
export type ModelState = wire.ModelStateView;
export type ModelsView = wire.ModelsView;
export type ImportView = wire.ImportView;
export type Rest = wire.RestView;
export type Background = wire.BackgroundView;
export type Desktop = wire.Desktop;
export type Errand = wire.ErrandView;
export type Opened = wire.OpenedView;
export type PlaceLeft = wire.PlaceLeftView;
export type StartState = wire.StartState;
export type Failure = wire.Failure;
